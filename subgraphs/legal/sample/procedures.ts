import type { SampleCity } from '../../../kit/sample/city.ts';

/** Six steps by name, and what is done in each. */
type SixSteps = readonly (readonly [name: string, task: string])[];

const TEA: SixSteps = [
  ['迎客请茶', '请双方到茶寮入座，讲明自愿与保密。'],
  ['温杯静心', '各自平复情绪，约定发言次序。'],
  ['闻香倾听', '分别倾听双方陈述，不作评判。'],
  ['品茗析理', '查明事实，讲清法理与情理。'],
  ['斟茶共商', '双方提出方案，逐项商量。'],
  ['敬茶言和', '签订书面协议，告知司法确认。'],
];

const USUAL: SixSteps = [
  ['受理登记', '登记申请，征得双方同意。'],
  ['告知权利', '告知调解规则与双方权利义务。'],
  ['听取陈述', '分别听取双方陈述。'],
  ['查明事实', '走访核实，固定证据。'],
  ['释法说理', '讲明法律规定，提出建议方案。'],
  ['达成协议', '签订书面协议，告知司法确认。'],
];

/** The law's thirty days (人民调解法第三十三条). */
export const CONFIRMATION_DAYS = 30;

/** Where tea is how people make peace, its method has followed the usual one. */
const TEA_CITY = '445100';
const TEA_SINCE = '2024-03-01';

/** The procedure that mediations of the sample follow. */
export const procedureId = (city: SampleCity) =>
  `mediation-procedure-${city.code}-${city.code === TEA_CITY ? 2 : 1}`;

export function proceduresOf({ code }: SampleCity) {
  const procedure = (version: number, name: string, since: string, until: string | null) => ({
    id: `mediation-procedure-${code}-${version}`,
    regionCode: code,
    name,
    confirmationDays: CONFIRMATION_DAYS,
    since,
    until,
  });
  if (code !== TEA_CITY) return [procedure(1, '人民调解六步法', '2024-01-01', null)];
  return [
    procedure(1, '人民调解六步法', '2024-01-01', '2024-02-29'),
    procedure(2, '茶文化六步调解法', TEA_SINCE, null),
  ];
}

export function procedureStepsOf(procedures: ReturnType<typeof proceduresOf>) {
  return procedures.flatMap(({ id: procedureKey, regionCode, since }) =>
    (since === TEA_SINCE ? TEA : USUAL).map(([name, task], index) => ({
      id: stepId(procedureKey, index + 1),
      regionCode,
      procedureId: procedureKey,
      position: index + 1,
      name,
      task,
    })),
  );
}

export const stepId = (procedure: string, position: number) => `${procedure}-step-${position}`;
