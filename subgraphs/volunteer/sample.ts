import { two } from '../../kit/sample/anchors.ts';
import {
  type SampleCity,
  type SampleRegion,
  copyOfRegions,
  isShown,
  isUrban,
} from '../../kit/sample/city.ts';
import { draw, oneOf, split } from '../../kit/sample/draw.ts';
import { published } from '../../kit/sample/facts.ts';
import { nameOf, phoneOf } from '../../kit/sample/people.ts';
import type { Sample } from '../../kit/sample/sample.ts';

const POSTS = [
  ['政策宣讲岗', '惠民政策上门讲', '医保缴费答疑', '反诈宣传'],
  ['邻里调解岗', '邻里纠纷调解', '楼道堆物协商', '停车协商'],
  ['环境卫生岗', '公共楼道清洁', '绿化带整理', '垃圾分类指导'],
  ['便民维修岗', '水电小修', '门锁维修', '家电检修'],
  ['敬老助老岗', '上门探访老人', '陪同就医', '代购药品'],
  ['儿童托管岗', '四点半课堂', '假期看护', '阅读陪伴'],
  ['健康服务岗', '血压血糖测量', '义诊', '用药提醒'],
  ['法治宣传岗', '法律常识宣讲', '合同样本发放', '维权指引'],
  ['平安巡防岗', '夜间巡查', '消防隐患排查', '路口劝导'],
  ['文体活动岗', '广场舞组织', '书法课堂', '潮剧欣赏'],
  ['助残帮困岗', '助残出行', '困难家庭走访', '物资配送'],
  ['就业指导岗', '招聘信息推送', '简历修改', '技能培训报名'],
  ['应急支援岗', '防汛转移协助', '停水送水', '灾后清理'],
] as const;

const STATES = [
  'PUBLISHED',
  'PUBLISHED',
  'PUBLISHED',
  'CLAIMED',
  'FULFILLED',
  'FULFILLED',
  'SUBMITTED',
  'REJECTED',
];

/** Service posts that the city has set up, what can be ordered from them, and residents' needs. */
export const sample: Sample = function* (city) {
  yield copyOfRegions(city);
  const posts = postsOf(city);
  const items = posts.flatMap(({ items: own }) => own);
  yield { table: 'service_post', rows: posts.map(({ items: _, ...post }) => post) };
  yield { table: 'service_item', rows: items };
  yield { table: 'need', rows: needsOf(city.communities, items) };
};

/** As many posts and items as a report counts for the city; elsewhere every post of the list with two items. */
function postsOf(city: SampleCity) {
  const names = POSTS.slice(0, published(city.code, 'service posts') ?? POSTS.length);
  const ids = names.map((_, index) => `post-${city.code}-${two(index + 1)}`);
  const items = split(
    published(city.code, 'service items') ?? names.length * 2,
    ids,
    `items:${city.code}`,
    2,
  );
  return names.map(([name, ...offered], index) => {
    const id = `post-${city.code}-${two(index + 1)}`;
    return {
      id,
      name,
      regionCode: city.code,
      items: Array.from({ length: items.get(id) ?? 0 }, (_, nth) => ({
        id: `item-${id}-${two(nth + 1)}`,
        name: offered[nth] ?? `${offered[nth % offered.length] ?? name}（${nth + 1}）`,
        postId: id,
      })),
    };
  });
}

function* needsOf(communities: readonly SampleRegion[], items: readonly { id: string; name: string }[]) {
  for (const community of communities) {
    for (let nth = 1; nth <= howMany(community); nth += 1) {
      const id = `need-${community.code}-${two(nth)}`;
      const item = oneOf(`item:${id}`, items);
      const day = new Date(Date.UTC(2026, draw(`month:${id}`, 10), 1 + draw(`day:${id}`, 28)));
      yield {
        id,
        title: `${community.name}：${item.name}`,
        // The shown communities have several needs open, so that a list has a second page.
        state: isShown(community.code) && nth <= 7 ? 'PUBLISHED' : oneOf(`state:${id}`, STATES),
        serviceItemId: item.id,
        communityCode: community.code,
        submittedOn: day.toISOString().slice(0, 10),
        contactName: nameOf(id),
        contactPhone: phoneOf(id),
      };
    }
  }
}

function howMany(community: SampleRegion): number {
  if (isShown(community.code)) return 12;
  return isUrban(community) ? 4 + draw(`needs:${community.code}`, 6) : draw(`needs:${community.code}`, 3);
}
