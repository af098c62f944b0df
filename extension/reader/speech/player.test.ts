import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Player, type PlayerState } from './player.ts';

/** A voice that speaks when told to: `end` ends the sentence, silence is silence. */
class Engine {
  speaking = false;
  pending = false;
  paused = false;
  /** What is said so soon after a cancel is swallowed, as engines do, in milliseconds. */
  deaf = 0;
  private cancelled = -Infinity;
  said: string[] = [];
  current: SpeechSynthesisUtterance | undefined;
  speak(utterance: SpeechSynthesisUtterance): void {
    if (this.paused || Date.now() - this.cancelled < this.deaf) return;
    this.current = utterance;
    this.speaking = true;
    this.said.push(utterance.text);
    utterance.onstart?.call(utterance, {} as SpeechSynthesisEvent);
  }
  resume(): void {
    this.paused = false;
  }
  cancel(): void {
    this.cancelled = Date.now();
    this.speaking = false;
    this.current = undefined;
  }
  end(): void {
    this.speaking = false;
    const { current } = this;
    current?.onend?.call(current, {} as SpeechSynthesisEvent);
  }
}

const list = ['one', 'two', 'three'].map((text) => ({ text, lang: 'en' }));
let engine: Engine;
let states: [PlayerState, number][];
let player: Player;

beforeEach(() => {
  vi.useFakeTimers();
  engine = new Engine();
  states = [];
  player = new Player(
    list,
    engine,
    (text) => ({ text }) as SpeechSynthesisUtterance,
    (state, index) => states.push([state, index]),
  );
});
afterEach(() => vi.useRealTimers());

test('sentence after sentence, to the end', () => {
  player.play();
  engine.end();
  engine.end();
  engine.end();
  expect(engine.said).toEqual(['one', 'two', 'three']);
  expect(states.at(-1)?.[0]).toBe('ended');
});

test('a pause stops at once, and reading goes on with the same sentence', () => {
  player.play(1);
  player.pause();
  expect(engine.speaking).toBe(false);
  vi.advanceTimersByTime(60_000);
  expect(engine.said).toEqual(['two']);
  player.play();
  expect(engine.said).toEqual(['two', 'two']);
});

test('an engine that falls silent, or forgets to say that it has ended, does not end the reading', () => {
  player.play();
  engine.speaking = false;
  vi.advanceTimersByTime(4_000);
  expect(engine.said).toEqual(['one', 'two']);
  vi.advanceTimersByTime(30_000);
  expect(engine.said).toEqual(['one', 'two', 'three']);
});

test('skipping says the other sentence, and an end that comes late is none of its business', () => {
  player.play();
  const late = engine.current;
  player.skip(2);
  vi.advanceTimersByTime(100);
  late?.onend?.call(late, {} as SpeechSynthesisEvent);
  expect(engine.said).toEqual(['one', 'three']);
  player.skip(1);
  expect(player.index).toBe(2);
});

test('a voice that fails is told', () => {
  player.play();
  const { current } = engine;
  current?.onerror?.call(current, { error: 'synthesis-failed' } as SpeechSynthesisErrorEvent);
  expect(states.at(-1)?.[0]).toBe('failed');
});

test('a cancel does not swallow what is said next', () => {
  engine.deaf = 50;
  player.play();
  player.skip(1);
  player.skip(1);
  vi.advanceTimersByTime(200);
  expect(engine.said).toEqual(['one', 'three']);
});

test('an engine that another page has paused goes on', () => {
  engine.paused = true;
  player.play();
  expect(engine.said).toEqual(['one']);
});

test('a sentence that was swallowed is said again, and one that never begins is not passed over in silence', () => {
  const { speak } = engine;
  let lost = 1;
  engine.speak = (utterance) => (lost-- > 0 ? undefined : speak.call(engine, utterance));
  player.play();
  vi.advanceTimersByTime(4_000);
  expect(engine.said).toEqual(['one']);
  lost = Infinity;
  engine.end();
  vi.advanceTimersByTime(60_000);
  expect(engine.said).toEqual(['one']);
  expect(states.at(-1)?.[0]).toBe('failed');
});

test('what a voice of a service says stays below the time after which the engine falls silent', () => {
  const long =
    '河州图书馆的修复师说，最难的部分不是补纸，而是找回当年的颜色，颜料是从矿石里重新研磨出来的，一共用了三年，四十八张宣纸里有十一张被水浸坏。';
  player = new Player(
    [{ text: long, lang: 'zh' }, ...list],
    engine,
    (text) => ({ text }) as SpeechSynthesisUtterance,
    (state, index) => states.push([state, index]),
  );
  player.voice = { name: 'far', lang: 'zh-CN', voiceURI: 'far', localService: false };
  player.play();
  for (let i = 0; i < 9 && player.index === 0; i++) engine.end();
  expect(engine.said.length).toBeGreaterThan(2);
  expect(engine.said.slice(0, -1).join('')).toBe(long);
  for (const piece of engine.said) expect(piece.length).toBeLessThanOrEqual(48);
  expect(engine.said[0]).toMatch(/，$/);
  player.rate = 0.5;
  engine.said = [];
  player.play(0);
  vi.advanceTimersByTime(100);
  expect(engine.said[0]?.length).toBeLessThanOrEqual(24);
});
