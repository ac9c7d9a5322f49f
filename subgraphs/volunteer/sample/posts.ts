import { two } from '../../../kit/sample/anchors.ts';
import type { SampleCity } from '../../../kit/sample/city.ts';
import { split } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';

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

export interface Item {
  readonly id: string;
  readonly name: string;
  readonly postId: string;
  readonly regionCode: string;
}

/** As many posts and items as a report counts for the city; elsewhere every post of the list with two items. */
export function postsOf(city: SampleCity) {
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
      items: Array.from({ length: items.get(id) ?? 0 }, (_, nth): Item => ({
        id: `item-${id}-${two(nth + 1)}`,
        name: offered[nth] ?? `${offered[nth % offered.length] ?? name}（${nth + 1}）`,
        postId: id,
        regionCode: city.code,
      })),
    };
  });
}
