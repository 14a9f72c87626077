export { default as JointCredits } from './JointCredits.vue'
export { routes } from './routes'
export { useChime } from './useChime'
