import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../platform/messages.ts';
import { watchSettings, type Settings } from '../../platform/storage/settings.ts';

/** A slider moves many times a second, a store for other devices takes some writes a minute. */
const SETTLE = 300;

/** The settings, and a way to change them that shows at once and is stored when the person pauses. */
export function useSettings(initial: Settings): [Settings, (changes: Partial<Settings>) => void] {
  const [settings, set] = useState<Settings>(initial);
  const now = useRef(settings);
  const waiting = useRef<Partial<Settings>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  now.current = settings;
  const flush = () => {
    clearTimeout(timer.current);
    const changes = waiting.current;
    waiting.current = {};
    if (Object.keys(changes).length) void send('settings.change', { changes }).catch(() => undefined);
  };
  useEffect(() => {
    // Changed in another tab or on the options page; what is being changed here wins.
    const stop = watchSettings((stored) => set({ ...stored, ...waiting.current }));
    return () => {
      stop();
      flush();
    };
  }, []);
  const change = (changes: Partial<Settings>) => {
    set({ ...now.current, ...changes });
    now.current = { ...now.current, ...changes };
    waiting.current = { ...waiting.current, ...changes };
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, SETTLE);
  };
  return [settings, change];
}
