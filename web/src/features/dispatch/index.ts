export { default as OrderWhy } from './OrderWhy.vue'
export { default as PackageItems } from './PackageItems.vue'
