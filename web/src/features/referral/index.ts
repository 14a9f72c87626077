export { default as ReferPanel } from './ReferPanel.vue'
