import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signOut } from '#domain/auth/commands.ts'

/** Only a pressed button signs out, never a link that a browser may fetch ahead. */
export const loader = () => redirect('/')

export async function action({ context, request }: ActionFunctionArgs) {
  const cookie = await signOut(context.domain, request.headers.get('cookie') ?? '')
  return redirect('/', { headers: { 'Set-Cookie': cookie } })
}
