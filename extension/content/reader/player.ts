import type { Voice } from './aloud-text.ts';

/** What is spoken, one utterance each. */
export interface Utterance {
  readonly text: string;
  readonly lang: string;
}

/** The part of the browser's speech synthesis that is used, so that a test can stand in for it. */
export interface Synthesis {
  readonly speaking: boolean;
  readonly pending: boolean;
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
}

export type PlayerState = 'playing' | 'paused' | 'ended' | 'failed';

/** How often it is looked whether the engine still speaks. */
const LOOK = 1000;
/** Looks in a row that find it silent before the sentence is given up; one may fall between two sentences. */
const SILENT = 3;
/** The slowest speech: so many milliseconds a character at normal speed, after so long a start. Beyond, the engine has hung. */
const PER_CHARACTER = 700;
const START = 8000;

/**
 * Reads a list aloud, one utterance a sentence: engines of Chromium fall silent in long ones, and forget the end of some.
 * Pausing ends the sentence and begins it again, since several engines do not pause.
 */
export class Player {
  private at = 0;
  private turn = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
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
    this.synthesis.cancel();
    this.held = undefined;
    this.state = state;
    this.changed(state, this.at);
  }

  private say(): void {
    const piece = this.list[this.at];
    if (!piece) return this.stop('ended');
    const turn = ++this.turn;
    clearInterval(this.timer);
    this.synthesis.cancel();
    const utterance = this.make(piece.text);
    utterance.lang = this.voice?.lang ?? piece.lang;
    utterance.rate = this.rate;
    if (this.voice) utterance.voice = this.voice as SpeechSynthesisVoice;
    utterance.onend = () => this.next(turn);
    utterance.onerror = (event) => {
      // Being cut off is what `cancel` does.
      if (turn !== this.turn || event.error === 'interrupted' || event.error === 'canceled') return;
      this.stop('failed');
    };
    this.held = utterance;
    this.state = 'playing';
    this.changed('playing', this.at);
    this.synthesis.speak(utterance);
    let silent = 0;
    let waited = 0;
    const longest = START + (piece.text.length * PER_CHARACTER) / this.rate;
    this.timer = setInterval(() => {
      waited += LOOK;
      silent = this.synthesis.speaking || this.synthesis.pending ? 0 : silent + 1;
      if (silent >= SILENT || waited > longest) this.next(turn);
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
