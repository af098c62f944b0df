/** The golden works and the two engines' input, as one module for Node. */
export { cite, citeList, readCslStyle, styleOfCsl } from '../../src/cite/index.ts';
export { toCsl } from '../../src/cite/styles/csl-json.ts';
export { workOf } from '../../src/cite/work.ts';
export { WORKS } from '../../tests/golden/works.ts';
