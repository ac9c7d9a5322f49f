import { describe, expect, it } from '@jest/globals';
import { UnreadableClocks, parseClocks, readClocks } from '../../kit/clocks.ts';

describe('clocks', () => {
  it('are the ones that the regulation has, where a city has written no others', () => {
    expect(readClocks('schema/clocks.yaml')).toEqual({
      agreement: {
        reply: { UNCONDITIONAL: 1, CONDITIONAL: 10 },
        extension: 10,
        delivery: 20,
        destruction: 10,
        warning: 2,
        escalation: { above: 5 },
      },
      emergency: { hours: 24, review: 5 },
    });
  });

  it('are refused with all mistakes at once', () => {
    const text = 'agreement: { reply: { UNCONDITIONAL: 0, CONDITIONAL: ten }, delivery: 20, tea: 5 }';
    expect(() => parseClocks(text)).toThrow(UnreadableClocks);
    expect(() => parseClocks(text)).toThrow(
      /agreement\.reply\.UNCONDITIONAL: [^]*agreement\.reply\.CONDITIONAL: [^]*agreement: .*tea/,
    );
  });

  it('end with the data authority where a city has them told to nobody above', () => {
    const reply = '{ UNCONDITIONAL: 1, CONDITIONAL: 5 }';
    const text = `
      agreement: { reply: ${reply}, extension: 5, delivery: 10, destruction: 5, warning: 1, escalation: { above: null } }
      emergency: { hours: 12, review: 3 }
    `;
    expect(parseClocks(text).agreement.escalation).toEqual({ above: null });
  });

  it('are refused where there is no YAML, and where there is no file', () => {
    expect(() => parseClocks('agreement: [')).toThrow(UnreadableClocks);
    expect(() => readClocks('schema/no-clocks.yaml')).toThrow(
      'schema/no-clocks.yaml is missing or cannot be read.',
    );
  });
});
