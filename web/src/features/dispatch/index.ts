export { default as PackageItems } from './PackageItems.vue'
