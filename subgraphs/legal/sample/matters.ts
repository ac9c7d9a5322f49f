/** What legal matters are about, with the word that names stand on; the last one is asked about least. */
export interface Matter {
  readonly kind: string;
  readonly term: string;
}

export const MATTERS: readonly Matter[] = [
  { kind: 'FAMILY', term: '婚姻家庭' },
  { kind: 'NEIGHBOURS', term: '邻里关系' },
  { kind: 'LAND_AND_HOUSES', term: '土地房屋' },
  { kind: 'LABOUR', term: '劳动报酬' },
  { kind: 'CONTRACTS', term: '合同债务' },
  { kind: 'PROPERTY_MANAGEMENT', term: '物业管理' },
  { kind: 'INJURIES', term: '损害赔偿' },
  { kind: 'CONSUMERS', term: '消费维权' },
];
