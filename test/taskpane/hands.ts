/** What a user does in the pane, and sees. */
import { act, fireEvent, screen, within } from '@testing-library/react';

export const button = (name: string | RegExp) => screen.findByRole('button', { name });
export const click = (element: Element) => act(async () => void fireEvent.click(element));
export const press = async (name: string | RegExp) => click(await button(name));
/** Shown, and told to a screen reader. */
export const told = async (text: string | RegExp) =>
  expect((await screen.findAllByText(text)).length).toBeGreaterThanOrEqual(2);
export const goTo = async (name: string) =>
  click(within(await screen.findByRole('navigation')).getByRole('button', { name }));
export const choose = async (label: string, value: string) =>
  act(async () => void fireEvent.change(await screen.findByLabelText(label), { target: { value } }));
/** The place where the user is. */
export const currentPlace = () => document.querySelector('nav [aria-current=page]')?.textContent;
