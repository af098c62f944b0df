import { cutToSeconds, type Voice } from './aloud-text.ts';

/** What is spoken, one utterance each. */
export interface Utterance {
  readonly text: string;
  readonly lang: string;
}

/** The part of the browser's speech synthesis that is used, so that a test can stand in for it. */
export interface Synthesis {
  readonly speaking: boolean;
  readonly pending: boolean;
  readonly paused: boolean;
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
  resume(): void;
}

export type PlayerState = 'playing' | 'paused' | 'ended' | 'failed';

/** How often it is looked whether the engine still speaks. */
const LOOK = 1000;
/** Looks in a row that find it silent before the sentence is given up; one may fall between two sentences. */
const SILENT = 3;
/** The slowest speech: so many milliseconds a character at normal speed, after so long a start. Beyond, the engine has hung. */
const PER_CHARACTER = 700;
const START = 8000;
/** What is said right after a cancel is swallowed by several engines, so a moment passes first, in milliseconds. */
const BREATH = 80;
/** Chromium ends what a service's voice says after 15 seconds, and tells nobody: pieces stay below. */
const SERVICE_SECONDS = 11;
/** Sentences in a row that were never begun before the reading is given up; each is tried twice. */
const MISSES = 2;

/**
 * Reads a list aloud, one utterance a sentence: engines of Chromium fall silent in long ones, and forget the end of some.
 * Pausing ends the sentence and begins it again, since several engines do not pause.
 */
export class Player {
  private at = 0;
  private turn = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private cancelled = 0;
  /** Sentences in a row that no engine has begun. */
  private misses = 0;
  /** Chromium forgets an utterance that nothing holds, and with it its end. */
  private held: SpeechSynthesisUtterance | undefined;
  state: PlayerState = 'paused';
  rate = 1;
  voice: Voice | undefined;

  constructor(
    private readonly list: readonly Utterance[],
    private readonly synthesis: Synthesis,
    private readonly make: (text: string) => SpeechSynthesisUtterance,
    private readonly changed: (state: PlayerState, index: number) => void,
  ) {}

  get index(): number {
    return this.at;
  }

  play(from = this.at): void {
    this.misses = 0;
    this.at = Math.max(0, Math.min(from, this.list.length - 1));
    this.say();
  }

  pause(): void {
    this.stop('paused');
  }

  /** Goes on with the sentence `by` places away; silent when it was paused. */
  skip(by: number): void {
    const wasPlaying = this.state === 'playing';
    this.at = Math.max(0, Math.min(this.at + by, this.list.length - 1));
    if (wasPlaying) this.say();
    else this.changed(this.state, this.at);
  }

  /** After a change of speed or voice the sentence begins again. */
  again(): void {
    if (this.state === 'playing') this.say();
  }

  private stop(state: PlayerState): void {
    this.turn++;
    clearInterval(this.timer);
    this.cancel();
    this.held = undefined;
    this.state = state;
    this.changed(state, this.at);
  }

  private cancel(): void {
    if (!this.synthesis.speaking && !this.synthesis.pending) return;
    this.synthesis.cancel();
    this.cancelled = Date.now();
  }

  private say(part = 0, again = false): void {
    const piece = this.list[this.at];
    if (!piece) return this.stop('ended');
    const turn = ++this.turn;
    clearInterval(this.timer);
    const parts =
      this.voice && !this.voice.localService ? cutToSeconds(piece.text, SERVICE_SECONDS, this.rate) : [piece.text];
    const text = parts[part] ?? piece.text;
    const utterance = this.make(text);
    utterance.lang = this.voice?.lang ?? piece.lang;
    utterance.rate = this.rate;
    if (this.voice) utterance.voice = this.voice as SpeechSynthesisVoice;
    let heard = false;
    const over = () => {
      if (turn !== this.turn) return;
      this.misses = 0;
      if (part + 1 < parts.length) this.say(part + 1);
      else this.next(turn);
    };
    utterance.onstart = utterance.onboundary = () => (heard = true);
    utterance.onend = over;
    utterance.onerror = (event) => {
      // Being cut off is what `cancel` does.
      if (turn !== this.turn || event.error === 'interrupted' || event.error === 'canceled') return;
      this.stop('failed');
    };
    this.held = utterance;
    this.state = 'playing';
    this.changed('playing', this.at);
    const speak = () => {
      if (turn !== this.turn) return;
      // Paused by another page or an earlier one, the engine would only queue.
      if (this.synthesis.paused) this.synthesis.resume();
      this.synthesis.speak(utterance);
    };
    this.cancel();
    const wait = this.cancelled + BREATH - Date.now();
    if (wait > 0) setTimeout(speak, wait);
    else speak();
    let silent = 0;
    let waited = 0;
    const longest = START + (text.length * PER_CHARACTER) / this.rate;
    this.timer = setInterval(() => {
      waited += LOOK;
      silent = this.synthesis.speaking || this.synthesis.pending ? 0 : silent + 1;
      if (silent < SILENT && waited <= longest) return;
      if (heard) return over();
      // Swallowed: once more, and when sentence after sentence is, no voice is there.
      if (!again) return this.say(part, true);
      if (++this.misses >= MISSES) return this.stop('failed');
      this.next(turn);
    }, LOOK);
  }

  private next(turn: number): void {
    if (turn !== this.turn) return;
    this.at++;
    if (this.at >= this.list.length) {
      this.at = this.list.length - 1;
      this.stop('ended');
    } else this.say();
  }
}
