import type { Plugin } from 'vite';
export function staticModules(): Plugin;
