import { bylinePattern } from './byline-words.ts';

/** Whether a name is that of an office, a desk or an agency. */
export function isDesk(name: string): boolean {
  if (
    /(?:编辑部|編輯部|新闻社|新聞社|通讯社|通訊社|记者站|記者站|中心|工作室|报社|報社|网站|網站|协会|協會|委员会|委員會|公司|大学|大學|学院|學院|研究所|办公室|出版社|频道|頻道|客户端|[网網]|[社报報台])$/u.test(
      name,
    ) &&
    name.length > 3
  )
    return true;
  if (/^(?:AFP|AP|dpa|EFE|ANSA|TASS|PTI|ANI|IANS|PA|UPI|STT|TT|NTB|PAP|ČTK|MTI|ANP|AA|DHA)$/.test(name)) return true;
  const desk = bylinePattern(
    'desks',
    'desk',
    (all) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'iu'),
  );
  return desk.test(name);
}
