export { default as EntryDrawer } from './EntryDrawer.vue'
