export { default as JointCredits } from './JointCredits.vue'
export { routes } from './routes'
