import { useEffect, useState } from 'preact/hooks';

/** From this width on there is room beside the text. */
const WIDE = '(min-width: 1100px)';

/** Whether the window is wide enough for a rail beside the text. */
export function useWide(): boolean {
  const [wide, set] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const changed = () => set(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return wide;
}
