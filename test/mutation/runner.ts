/**
 * Runs the tests of the engine for one mutant after the other in one process: what takes a process with Jest a second,
 * starting and loading, takes some thousandths here. Tests and engine are one bundle that is evaluated anew for each
 * mutant, so that nothing is left of the one before; the functions that run them are Jest's own.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import type { Circus } from '@jest/types';
import type { MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import fc from 'fast-check';
import { addEventHandler, describe, removeEventHandler, resetState, run, test } from 'jest-circus';
import { bundleTests } from './bundle-tests';

/** What the changed code reads and counts in, under the name that it knows. */
interface Mutation {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage | undefined;
}

class OneProcess implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  private readonly tests: readonly string[];
  private readonly mutation: Mutation = {};
  private script: Script | undefined;

  constructor(options: StrykerOptions) {
    this.tests = (options as { tests?: readonly string[] }).tests ?? [];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.script = await bundleTests(process.cwd(), this.tests);
    // A counterexample need not be a small one here.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
    Object.assign(globalThis, { __stryker__: this.mutation, describe, expect, test });
  }

  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage: MutantCoverage = { static: {}, perTest: {} };
    Object.assign(this.mutation, { mutantCoverage });
    const tests = await this.run();
    this.mutation.mutantCoverage = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(this.mutation, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const tests = await this.run(testFilter && new Set(testFilter));
    const { hitCount } = this.mutation;
    Object.assign(this.mutation, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return toMutantRunResult(
      determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    );
  }

  /** Until one fails: after it the others have nothing to add. */
  private async run(asked?: ReadonlySet<string>): Promise<TestResult[]> {
    resetState();
    const results: TestResult[] = [];
    const watch = (event: Circus.Event) => {
      if (event.name === 'test_start') {
        const { test } = event;
        this.mutation.currentTestId = idOf(test);
        const isOver = results.some(({ status }) => status === TestStatus.Failed);
        if (isOver || (asked && !asked.has(idOf(test)))) test.mode = 'skip';
      } else if (event.name === 'test_done') {
        this.mutation.currentTestId = undefined;
        results.push(resultOf(event.test));
      }
    };
    addEventHandler(watch);
    try {
      const load = this.script?.runInThisContext();
      load(createRequire(join(process.cwd(), 'package.json')), { exports: {} }, {});
      await run();
      return results;
    } catch (error) {
      const [id = 'loading'] = asked ?? [];
      return [{ id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) }];
    } finally {
      removeEventHandler(watch);
    }
  }
}

function idOf({ name, parent }: Circus.TestEntry): string {
  const names = [name];
  for (let block: Circus.DescribeBlock | undefined = parent; block?.parent; block = block.parent) {
    names.unshift(block.name);
  }
  return names.join(' ');
}

function resultOf(entry: Circus.TestEntry): TestResult {
  const id = idOf(entry);
  const { duration, errors } = entry;
  const base = { id, name: id, timeSpentMs: duration ?? 0, fileName: fileOf(entry) };
  if (entry.mode === 'skip') return { ...base, status: TestStatus.Skipped };
  return errors.length > 0
    ? { ...base, status: TestStatus.Failed, failureMessage: String(errors[0]) }
    : { ...base, status: TestStatus.Success };
}

/** The outermost block is the file. */
function fileOf({ parent }: Circus.TestEntry): string {
  let block = parent;
  while (block.parent?.parent) block = block.parent;
  return join(process.cwd(), 'test', 'engine', `${block.name}.test.ts`);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcess)];
