/** What a newcomer finds in the editor: the card of one community, answered by several departments at once. */
export const openingQuery = `# 社区一张图：一次查询，多个部门一起回答。
# One community, one question, several departments.
# 运行 / run: Ctrl + Enter
query CommunityCard($code: ID!) {
  community(code: $code) {
    code
    name
    parents { code name level }
    serviceCentres { name kind address openingHours }
    legalAdviser {
      since
      adviser { name phone firm { name } }
    }
  }
}`;

export const openingVariables = `{
  "code": "445102010018"
}`;
