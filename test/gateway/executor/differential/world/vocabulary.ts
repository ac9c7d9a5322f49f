/** Types that every subgraph has and that say nothing of federation. */
export const COMMON = `
  enum Mood { CALM EAGER TIRED }
  scalar Blob
  input Filter { text: String = "any" level: Int mood: Mood tags: [String!] more: Filter strict: Boolean! = true }
`;

export const LEAVES = ['Int', 'String', 'Float', 'Boolean', 'ID', 'Mood', 'Blob'] as const;

/** How a field's type stands around its base, `T`. */
export const WRAPS = ['T', 'T!', '[T]', '[T!]!', '[T!]', '[[T]!]', '[T]!', '[[T!]!]!'] as const;

/** What fields take, and some ways to write it down where a field set asks for them. */
export const ARGUMENTS: readonly { readonly sdl: string; readonly written: readonly string[] }[] = [
  { sdl: '(a: Int)', written: ['(a: 1)', '', '(a: null)', '(a: -7)'] },
  { sdl: '(a: Int! = 2)', written: ['', '(a: 3)', '(a: 2)'] },
  { sdl: '(m: Mood = CALM, n: Int!)', written: ['(n: 1)', '(n: 1, m: EAGER)', '(m: null, n: 4)'] },
  { sdl: '(f: Filter)', written: ['(f: {level: 1})', '', '(f: {tags: ["p", "q"], more: {mood: TIRED}})'] },
  { sdl: '(l: [[Int!]] = [[1], null])', written: ['', '(l: [])', '(l: [[1, 2], []])'] },
  { sdl: '(s: String, d: Boolean! = false)', written: ['(s: "a \\"b\\"")', '(d: true)', ''] },
  { sdl: '(c: Float, e: ID)', written: ['(c: 1.5)', '(e: "7")', '(c: 2, e: 8)'] },
];
