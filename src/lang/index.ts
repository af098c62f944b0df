export { languageOf } from './detect.ts';
export { furnitureOf, type Furniture } from './furniture.ts';
export { labelOf, type Label, type LabelKind } from './labels.ts';
