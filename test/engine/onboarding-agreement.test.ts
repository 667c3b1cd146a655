import type { ServiceSpec } from './model-spec';
import { COMPLETE, check, type Items, no, on, TASK, yes } from './onboarding-task';

const NONE: Partial<ServiceSpec> = { agreements: [['B', '2024-01-01']] };
const without = (...items: readonly (keyof Items)[]): Items =>
  Object.fromEntries(Object.entries(COMPLETE).filter(([item]) => !items.some((other) => other === item)));

// The agreement of A runs from 1 March and was signed on 15 February.
describe('R22 an agreement exists before the service starts', () => {
  test.each<[string, Items, Partial<ServiceSpec>, object]>([
    [
      'woven in before the agreement runs',
      { weavingIn: on('2024-02-29') },
      {},
      { date: '2024-02-29', agreement: '2024-03-01' },
    ],
    [
      'woven in before the first of two agreements',
      { weavingIn: on('2024-02-29') },
      {
        agreements: [
          ['A', '2024-07-01'],
          ['A', '2024-03-01', '2024-06-30'],
        ],
      },
      { date: '2024-02-29', agreement: '2024-03-01' },
    ],
    [
      'signed after it was woven in',
      { agreementSigned: on('2024-03-02') },
      {},
      { date: '2024-03-01', agreement: '2024-03-02' },
    ],
    [
      'signed after the day from which it is agreed, though before it was woven in',
      {},
      { agreements: [['A', '2024-01-01']] },
      { date: '2024-01-01', agreement: '2024-02-15' },
    ],
    [
      'signed after it was woven in, and not on DVO',
      { weavingIn: on('2024-02-14') },
      NONE,
      { date: '2024-02-14', agreement: '2024-02-15' },
    ],
    ['no agreement at all', { agreementSigned: no }, NONE, { date: '2024-03-01', agreement: '' }],
    [
      'no agreement at all, since a day that nobody wrote down',
      { weavingIn: yes, agreementSigned: no },
      NONE,
      { date: '', agreement: '' },
    ],
  ])('%s', (_, items, given, params) => {
    const { status, findings } = check({ ...COMPLETE, ...items }, { ...TASK, ...given });
    expect(status?.tooEarly).toBe(true);
    expect(findings.filter(({ code }) => code === 'SERVICE_BEFORE_AGREEMENT')).toMatchObject([
      { severity: 'warning', params, source: { sheet: 'Inbrengtraject', cell: 'E12' }, services: [1] },
    ]);
  });

  test('signed after the agreement runs, while nobody says when it is woven in', () => {
    expect(check({ agreementSigned: on('2024-03-02') }).findings).toContainEqual(
      expect.objectContaining({
        code: 'SERVICE_BEFORE_AGREEMENT',
        params: expect.objectContaining({ date: '2024-03-01', agreement: '2024-03-02' }),
        source: { sheet: 'Inbrengtraject', cell: 'A2' },
      }),
    );
  });

  test.each<[string, Items, Partial<ServiceSpec>]>([
    ['woven in on the first day of the agreement', COMPLETE, {}],
    ['signed on the day that it starts', { ...COMPLETE, agreementSigned: on('2024-03-01') }, {}],
    ['on DVO, and nobody says when it was signed', without('agreementSigned'), {}],
    ['on DVO and not signed, but it runs', { ...COMPLETE, agreementSigned: no }, {}],
    ['signed, and not on DVO', { ...COMPLETE, agreementSigned: yes }, NONE],
    ['signed before the start, and not on DVO', COMPLETE, NONE],
    ['without any agreement, but not started', without('weavingIn', 'agreementSigned'), NONE],
    ['without any agreement, and not to be woven in', { weavingIn: no }, NONE],
    ['signed, and not started', without('weavingIn'), NONE],
  ])('%s: not too early', (_, items, given) => {
    const { status, findings } = check(items, { ...TASK, ...given });
    expect(status?.tooEarly).toBe(false);
    expect(findings.filter(({ code }) => code === 'SERVICE_BEFORE_AGREEMENT')).toEqual([]);
  });
});
