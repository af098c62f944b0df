export { languageOf, SAMPLE } from './detect.ts';
export { labelOf, type Label, type LabelKind } from './labels.ts';
