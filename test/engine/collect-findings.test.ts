import { collectFindings } from '../../src/engine/collect-findings';
import { buildModel } from './build-model';

const model = buildModel({
  participants: ['A'],
  services: { Een: { field: 'Voor' }, Twee: { organisation: 'Ander', field: 'Na' }, Drie: {} },
});
const source = { sheet: 'Maatstaven', cell: 'C2' };
const missing = { code: 'DRIVER_MISSING', source, params: { driver: 'fte' } } as const;

describe('findings of a run', () => {
  test('one cause is told once, with all products that it concerns in the order of the workbook', () => {
    const findings = collectFindings(model);
    findings.add('error', missing, [2]);
    findings.add('error', { ...missing, source: { ...source } }, [1, 2]);
    expect(findings.list()).toEqual([
      {
        code: 'DRIVER_MISSING',
        severity: 'error',
        scope: 'service',
        services: [1, 2],
        source,
        // Those of the first product, and what the finding itself says.
        params: { organisation: 'Ander', field: 'Na', service: 'Twee', services: 2, driver: 'fte' },
      },
    ]);
  });
  test('another code, sheet, cell or text is another cause', () => {
    const findings = collectFindings(model);
    for (const problem of [
      missing,
      { ...missing, code: 'DRIVER_ZERO' as const },
      { ...missing, source: { ...source, sheet: 'Matrix' } },
      { ...missing, source: { ...source, cell: 'D2' } },
      { ...missing, source: undefined },
      { ...missing, params: { driver: 'uren' } },
    ])
      findings.add('error', problem, [0]);
    expect(findings.list().map(({ services }) => services)).toEqual([[0], [0], [0], [0], [0], [0]]);
  });
  test('they stand in the order in which they were found', () => {
    const findings = collectFindings(model);
    findings.add('info', { ...missing, code: 'DRIVER_OTHER_YEAR' }, [0]);
    findings.add('error', missing, [0]);
    findings.add('info', { ...missing, code: 'DRIVER_OTHER_YEAR' }, [1]);
    expect(findings.list().map(({ code, services }) => [code, services])).toEqual([
      ['DRIVER_OTHER_YEAR', [0, 1]],
      ['DRIVER_MISSING', [0]],
    ]);
  });
  test('only an error stops products', () => {
    const findings = collectFindings(model);
    for (const severity of ['error', 'warning', 'info'] as const)
      findings.add(severity, { ...missing, params: { driver: severity } }, [0]);
    expect(findings.list().map(({ severity, scope }) => `${severity} ${scope}`)).toEqual([
      'error service',
      'warning none',
      'info none',
    ]);
  });
  test('one that concerns no product names none, and what it says itself goes before', () => {
    const findings = collectFindings(model);
    findings.add('warning', { ...missing, params: { missing: 2 } }, []);
    findings.add('warning', { ...missing, params: { service: 'zelf' } }, [0]);
    expect(findings.list().map(({ params, services }) => [params, services])).toEqual([
      [{ missing: 2 }, []],
      [{ organisation: 'Dienst', field: 'Voor', service: 'zelf', services: 1 }, [0]],
    ]);
  });
});
