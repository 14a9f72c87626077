export { pages, tabs } from './pages'
