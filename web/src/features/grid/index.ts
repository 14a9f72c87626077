export { default as AcceptFields } from './AcceptFields.vue'
export { detailsOf, freshAcceptance, type Acceptance } from './acceptance'
export { needsWords, stepsFor, type GridStep } from './events'
