/** Chinese surnames of two characters (复姓), in either script. */
const COMPOUND_SURNAMES = new Set(
  `欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 司空 端木 轩辕 軒轅
   南宫 南宮 东方 東方 东郭 東郭 呼延 澹台 澹臺 淳于 单于 單于 太史 申屠 公羊 赫连 赫連 钟离 鍾離 闻人 聞人 濮阳 濮陽
   独孤 獨孤 拓跋 百里 西门 西門 左丘 公冶 宗政 万俟 萬俟 鲜于 鮮于 闾丘 閭丘 仲孙 仲孫 第五 梁丘 谷梁 穀梁 段干`.split(
    /\s+/,
  ),
);

export function isCompoundSurname(characters: string): boolean {
  return COMPOUND_SURNAMES.has(characters);
}
