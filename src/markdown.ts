import { Marked } from 'marked';

const marked = new Marked({ gfm: true, async: false });

/** Markdown as HTML, the way code hosts show it; raw HTML goes through. Apart from the pipeline, because few pages need it. */
export function markdown(source: string): string {
  return marked.parse(source) as string;
}
