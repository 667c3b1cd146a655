import fc from 'fast-check';
import { driversOfKey, keyOfDriver, parseKey } from '../../src/engine/key';
import { rational } from '../../src/engine/rational';

const mix = (text: string, ...parts: [string, bigint, bigint][]) => ({
  kind: 'mix',
  text,
  parts: parts.map(([driver, n, d]) => ({ driver, fraction: rational(n, d) })),
});

describe('R4 mixed keys', () => {
  test.each([
    ['inwoners', mix('inwoners', ['inwoners', 1n, 1n])],
    ['  Aantal   fte ', mix('Aantal fte', ['Aantal fte', 1n, 1n])],
    ['65+ inwoners', mix('65+ inwoners', ['65+ inwoners', 1n, 1n])],
    ['post/archief', mix('post/archief', ['post/archief', 1n, 1n])],
    ['50% gelijk + 50% inwoners', mix('50% gelijk + 50% inwoners', ['gelijk', 1n, 2n], ['inwoners', 1n, 2n])],
    ['50%gelijk+50%inwoners', mix('50%gelijk+50%inwoners', ['gelijk', 1n, 2n], ['inwoners', 1n, 2n])],
    ['1/3 gelijk + 2/3 inwoners', mix('1/3 gelijk + 2/3 inwoners', ['gelijk', 1n, 3n], ['inwoners', 2n, 3n])],
    [
      '12,5% fte + 37.5 % uren + 1/2 65+ inwoners',
      mix(
        '12,5% fte + 37.5 % uren + 1/2 65+ inwoners',
        ['fte', 1n, 8n],
        ['uren', 3n, 8n],
        ['65+ inwoners', 1n, 2n],
      ),
    ],
    ['100% fte', mix('100% fte', ['fte', 1n, 1n])],
    ['100% fte + 0% uren', mix('100% fte + 0% uren', ['fte', 1n, 1n])],
    ['fte - inhuur', mix('fte - inhuur', ['fte - inhuur', 1n, 1n])],
  ])('%s is read', (text, key) => {
    expect(parseKey(text)).toEqual(key);
  });

  test.each([
    '',
    '   ',
    '50% gelijk + 40% inwoners',
    '60% gelijk + 50% inwoners',
    '50% gelijk',
    '50% gelijk + inwoners',
    'gelijk + inwoners',
    'gelijk + 50% inwoners',
    '33% a + 33% b + 33% c',
    '1/0 gelijk + 1/1 inwoners',
    '50% + 50%',
    '100% gelijk + fte',
    '50% gelijk + 50%',
    '1/2 gelijk + 1/2',
    '100%',
    '50% gelijk + 50% pondspondsgewijs',
  ])('%p is refused', (text) => {
    expect(parseKey(text)).toBeUndefined();
  });

  test('any fractions that sum to one are read exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 }), (tops) => {
        const bottom = tops.reduce((a, b) => a + b, 0);
        const text = tops.map((top, i) => `${top}/${bottom} maatstaf ${i}`).join(' + ');
        expect(parseKey(text)).toEqual(
          mix(
            text,
            ...tops.map((top, i): [string, bigint, bigint] => [`maatstaf ${i}`, BigInt(top), BigInt(bottom)]),
          ),
        );
      }),
    );
  });

  test.each<[string, string[]]>([
    ['50% Gelijk + 50% Aantal  FTE', ['gelijk', 'aantal fte']],
    ['50% fte + 50% FTE', ['fte']],
    ['pondspondsgewijs', []],
  ])('%s names its drivers as they are compared', (text, drivers) => {
    const key = parseKey(text) ?? keyOfDriver('');
    expect([...driversOfKey(key)]).toEqual(drivers);
    expect(driversOfKey(key)).toBe(driversOfKey(key));
  });

  test('a driver has a key of its own', () => {
    expect(keyOfDriver('gelijk')).toEqual(parseKey('gelijk'));
  });
});

describe('R10 pondspondsgewijs', () => {
  test.each(['pondspondsgewijs', 'Pondspondsgewijs', 'ponds-pondsgewijs', ' ponds ponds gewijs'])(
    '%p',
    (text) => {
      expect(parseKey(text)?.kind).toBe('pondspondsgewijs');
    },
  );
});
