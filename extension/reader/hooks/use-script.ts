import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextLook } from '../../platform/storage/text-look.ts';
import { ScriptSwitch } from '../script-switch.ts';

/** Shows the article in a script; gives the number of doubtful characters. `failed`: the browser did not load the tables. */
export function useScript(
  article: () => HTMLElement | null,
  language: string,
  script: TextLook['script'],
  failed: () => void,
): number {
  const [uncertain, set] = useState(0);
  const shown = useRef<ScriptSwitch | undefined>(undefined);
  useEffect(() => {
    const element = article();
    if (!element || (script === 'source' && !shown.current)) return;
    shown.current ??= new ScriptSwitch(element);
    shown.current.show(language, script).then((count) => count !== undefined && set(count), failed);
  }, [language, script]);
  useEffect(() => () => shown.current?.restore(), []);
  return uncertain;
}
