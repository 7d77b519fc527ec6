export { collections } from 'papershelf/content';
