/** What a browser says of itself. */
export const agentOf = (request: Request): string => request.headers.get('user-agent') ?? ''
