export { routes } from './routes'
export { useChime } from './useChime'
