import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Player, type PlayerState } from './player.ts';

/** A voice that speaks when told to: `end` ends the sentence, silence is silence. */
class Engine {
  speaking = false;
  pending = false;
  said: string[] = [];
  current: SpeechSynthesisUtterance | undefined;
  speak(utterance: SpeechSynthesisUtterance): void {
    this.current = utterance;
    this.speaking = true;
    this.said.push(utterance.text);
  }
  cancel(): void {
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
