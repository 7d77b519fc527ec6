export { newest } from '#core/newest.ts';
