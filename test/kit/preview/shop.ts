import { type WholeGraph, openGraph } from '../../../kit/preview/graph.ts';

/** Shops with what is shared of them on conditions, on masks, of one subject, and never. */
const SDL = `
  directive @item(id: ID!, source: String!, sharing: String!, openness: String!, sensitivity: String, concept: String)
    on FIELD_DEFINITION
  directive @derived(from: [ID!]!) on FIELD_DEFINITION
  directive @structure on FIELD_DEFINITION
  directive @reads(items: [ID!]!) on ENUM_VALUE | INPUT_FIELD_DEFINITION
  type Query {
    shop(id: ID!): Shop @structure
    shops(within: ID, filter: ShopFilter, orderBy: ShopOrder = NAME): Shops @structure
    found: Found @structure
  }
  type Mutation { close: Boolean @structure }
  type Shops { nodes: [Shop!]! @structure }
  input ShopFilter { name: String, phone: String @reads(items: ["shop.phone"]) }
  enum ShopOrder { NAME TAX @reads(items: ["shop.tax"]) }
  type Shop {
    id: ID! @structure
    name: String @item(id: "shop.name", source: "JUSTICE", sharing: "UNCONDITIONAL", openness: "OPEN")
    phone: String @item(id: "shop.phone", source: "JUSTICE", sharing: "CONDITIONAL", openness: "CLOSED",
      sensitivity: "PERSONAL", concept: "shop.phone")
    illness: String @item(id: "shop.illness", source: "JUSTICE", sharing: "CONDITIONAL", openness: "CLOSED",
      sensitivity: "SENSITIVE")
    tax: Tax @item(id: "shop.tax", source: "JUSTICE", sharing: "WITHHELD", openness: "CLOSED")
    reachable: Boolean @derived(from: ["shop.phone"])
  }
  type Tax { paid: Int @item(id: "tax.paid", source: "JUSTICE", sharing: "UNCONDITIONAL", openness: "OPEN") }
  type Ward { phone: String @item(id: "ward.phone", source: "JUSTICE", sharing: "CONDITIONAL", openness: "CLOSED") }
  union Found = Shop | Ward
`;

export const shopGraph = (): WholeGraph =>
  openGraph(SDL, new Map([['phones', 'query Phones { shops { nodes { phone } } }']]));
