import type { Entry } from '../gazetteer.ts';
import type { Token } from './segment.ts';

const BODY_AFTER =
  /^(?:公司|集团|平台|支付|股价|用户|员工|官网|旗下|总部|门店|工厂|创办人|创始人|执行长|董事长|总经理|总裁|发言人|CEO|表示|宣布|回应|声明|推出|科技|控股|股份|地产)/;
const BODY_BEFORE =
  /(?:旗下|子公司|业者|平台|电商|公司|企业|厂商|开发商|房企|巨头|品牌|大厂|车企|银行|券商|药厂|供应商|集团)[“「]?$/;

/** Places of a name whose surroundings are asked. */
const PLACES = 30;

/**
 * Brands and firms that no list holds: characters that the word list leaves single, again and again in the same order (虾|皮), with the
 * words of a firm around them. By simplified form.
 */
export function repeatedNames(tokens: readonly Token[], text: string): Map<string, Entry> {
  // How often each is seen, and the first places of it.
  const seen = new Map<string, { count: number; places: number[] }>();
  for (let i = 0; i < tokens.length; i += 1) {
    let name = '';
    for (let j = i; j < i + 3 && j < tokens.length; j += 1) {
      const t = tokens[j] as Token;
      if (t.entry || t.candidate || t.text.length > 1 || !'naxhlo'.includes(t.pos) || !/[\u4e00-\u9fff]/.test(t.text))
        break;
      name += t.text;
      if (name.length < 2) continue;
      const known = seen.get(name) ?? { count: 0, places: [] };
      seen.set(name, known);
      known.count += 1;
      if (known.places.length < PLACES) known.places.push((tokens[i] as Token).start);
    }
  }
  const found = new Map<string, Entry>();
  for (const [name, { count, places }] of seen) {
    if (count < 3) continue;
    let votes = 0;
    for (const at of places) {
      if (BODY_AFTER.test(text.slice(at + name.length, at + name.length + 5))) votes += 1;
      if (BODY_BEFORE.test(text.slice(Math.max(0, at - 5), at))) votes += 1;
    }
    if (votes >= 2) found.set(name, { type: 'organization', id: name });
  }
  // The longer of two of which one holds the other, where it is seen nearly as often.
  const names = [...found.keys()];
  for (const long of names)
    for (const short of names)
      if (long !== short && long.includes(short)) {
        const [a, b] = [seen.get(long)?.count ?? 0, seen.get(short)?.count ?? 0];
        found.delete(a * 1.5 >= b ? short : long);
      }
  return found;
}
