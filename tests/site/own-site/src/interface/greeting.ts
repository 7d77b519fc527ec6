export const greeting = 'Welcome to the lab';
