const level = '(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE|CRITICAL|SEVERE|NOTICE|OK|FAILED)'
const clock = String.raw`\d{1,2}:\d{2}:\d{2}`
const day = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}`

/** Lines that a machine wrote: logs, stack traces, what commands and mail servers answer. */
export const logShapes: readonly RegExp[] = [
  // A time with seconds or a level, a syslog stamp, a level by itself
  new RegExp(
    String.raw`^\s*[[(]?(?:${day},?[T ])?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{3}|\s?[\])|Z]| (?=.*[-:[=]))|.{0,30}\b${level}\b)`,
  ),
  new RegExp(String.raw`^\s*(?:<\d{1,3}>\d? ?)?[[(]?${day},?[T ]${clock}`),
  new RegExp(String.raw`^(?:<\d{1,3}>)?\[?(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} {1,2}\d{1,2} ${clock}[ .]`),
  new RegExp(
    String.raw`^\s*(?:Error|Warning|Information|Critical|Verbose|Audit (?:Success|Failure))[\t ,]{1,3}${day},? ${clock}`,
  ),
  new RegExp(
    String.raw`^\s*(?:\[${level}\]|(?:ERROR|INFO|DEBUG|FATAL|TRACE|SEVERE)\s?(?:[:|[(]|- )|${level}\s{1,4}(?:\[|[a-z][\w$]*(?:\.[\w$]+)+\s))`,
  ),
  /^\s*(?:time|ts|level|lvl|msg)=\S/,
  /^\S{1,60} \S{1,40} \S{1,40} \[\d{1,2}\/[A-Z][a-z]{2}\/\d{4}:/,
  new RegExp(String.raw`^[VDIWEF](?:\/[\w.]{1,60}\s{0,2}\(\s{0,4}\d+\):|\d{4} ${clock})`),
  // Stack traces and exceptions
  /^\s*at [\w$.<>/`+]{2,200}(?:\s?\(|\.[\w$<>]+\s*$)/,
  /^\s*at (?:async |new )?[\w$.<>[\]]{1,200} \(\S{1,300}:\d+\)/,
  /^\s*(?:Caused by: |Exception in thread |Unhandled exception|Traceback \(most recent|File ".{1,200}", line \d|\.{3} \d+ more|--- End of )/,
  /^\s*(?:Uncaught |Unhandled )?(?:[\w$]+\.)*[A-Z][\w$]*(?:Exception|Error)(?::|\s*$)/,
  /^\s*At \S.{0,200} ?char:\d+\s*$/,
  /^\s*\+ +(?:CategoryInfo|FullyQualifiedErrorId|~|[A-Z][a-z]+-[A-Z]|[$&])/,
  /^(?:npm (?:ERR!|WARN|error|warn)|fatal:|error:) \S/,
  // Mail and web servers
  /^HTTP\/\d|^\s*[245]\d\d[ -][245]\.\d{1,3}\.\d{1,3}\b|#SMTP#\s*$/,
  /^(?:Diagnostic-Code|Received: (?:from|by) |Return-Path|X-[A-Z][\w-]{1,60}: |Message-ID|Content-Type|MIME-Version|Authentication-Results|Reporting-MTA|Final-Recipient|Remote-MTA|DKIM-Signature)(?:: \S|(?<= ))/,
  // ping, ipconfig, a blue screen, bytes, certificates
  /^(?:Pinging|PING) \S.{0,120}\bbytes\b|^Reply from \S{1,60}: |^Ping statistics for |^\s*Packets: Sent/,
  /^\s*[A-Z][\w\s-]{2,60}(?: ?\.){3,60} ?:(?:\s|$)/,
  /^\s*\*{3} STOP: /,
  /^(?:\s*[0-9a-f]{2}){6,}\s*$|^[0-9a-f]{8}:? +(?:[0-9a-f]{2,4} +){4,}/i,
  /^-----(?:BEGIN|END) [A-Z ]{3,40}-----\s*$|^(?=.{0,39}\d)[A-Za-z0-9+/]{40,}={0,2}\s*$/,
]
