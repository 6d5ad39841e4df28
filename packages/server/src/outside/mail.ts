import { createTransport } from 'nodemailer'

/** A mail on its way out. */
export type OutgoingMail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly calendar: { readonly text: string; readonly method: string } | null
}

/** `isFinal`: the server will never take it. `failure` is codes and commands only: no address, no text. */
export type Delivery =
  { readonly ok: true } | { readonly ok: false; readonly failure: string; readonly isFinal: boolean }

/** The mail server of the practice. */
export type MailServer = {
  readonly send: (mail: OutgoingMail) => Promise<Delivery>
  readonly close: () => void
}

/** A server that does not answer is given up for this time. */
const patienceMs = 20_000

/**
 * Speaks SMTP to a mail server.
 *
 * @param smtpUrl `smtp://user:password@host:port`, or `smtps:` for TLS from the first byte. With `smtp:` the connection
 *                turns to TLS as soon as the server offers it.
 * @param from    whom mails come from.
 */
export function openMailServer(smtpUrl: string, from: string): MailServer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ to, subject, text, calendar }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          ...(calendar && {
            icalEvent: { method: calendar.method, content: calendar.text, filename: 'appointment.ics' },
          }),
        })
        return { ok: true }
      } catch (error) {
        return { ok: false, ...refusalOf(error as SmtpError) }
      }
    },
    close: () => transport.close(),
  }
}

type SmtpError = { readonly code?: string; readonly responseCode?: number; readonly command?: string }

function refusalOf({ code = 'UNKNOWN', responseCode, command }: SmtpError) {
  const failure = [code, responseCode, command].filter((part) => part !== undefined).join(' ')
  const isAboutThisMail = command === 'RCPT TO' || command === 'DATA' || command === 'MAIL FROM'
  return { failure, isFinal: isAboutThisMail && responseCode !== undefined && responseCode >= 500 }
}
