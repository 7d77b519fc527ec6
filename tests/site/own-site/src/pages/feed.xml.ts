export const GET = (): Response => new Response('<feed>News of the lab</feed>');
