interface World {
  wait: (ms: number) => Promise<unknown>;
  say: (line: string) => void;
  ask?: typeof fetch;
}
type Send = (bytes: Uint8Array, env: Record<string, string | undefined>, world: World) => Promise<void>;
export const toChrome: Send;
export const toEdge: Send;
