/**
 * Words that mean the same thing in mails to a help desk, one thing a line: its name, its weight in tenths where it is
 * talked of in nearly every such mail, then other words for it. "log+in" is a verb whose particle may stand a few words
 * on: "log back in", "put it on".
 */
export const itSynonyms = `
signin login logon signon sign+in log+in sign+on log+on sign+back log+back logging credential
password passphrase passcode pwd pw
unlock lock lock+out
laptop 7 notebook pc machine computer device desktop workstation macbook thinkpad
mail 8 email outlook mailbox gmail inbox imap
message 6 letter
calendar appointment invite invitation
phone mobile handset smartphone iphone cell cellphone android telephone extension
call ring phone+back speak talk
wifi wireless wlan
network 8 internet connection connect lan ethernet online offline broadband connectivity disconnect
remote home homeworking
folder share directory drive onedrive sharepoint nas
file 8 document data doc spreadsheet workbook
backup back+up
access 8 permission right privilege authorise authorize
fix 4 repair solve resolve resolution sort+out sort mend solution back ready work run restore recover recovery complete finish usable operational working
print printer printout plotter
toner ink cartridge
scan scanner
screen monitor display
dock docking hub
charger battery adapter adaptor cable lead usb hdmi
mfa authenticator two+factor two+step 2fa authentication token otp
code 7 pin
ticket case request incident
send 4 forward attach resend email+to mail+to share+with
order buy purchase procure
install setup set+up put+on installation reinstall deploy rollout
account profile user username
cost price pay money euro pound dollar eur usd gbp € $ £ charge+for fee invoice expensive budget bill
meet meeting team zoom conference webex session
lose lost missing vanish disappear gone loss
delete remove erase wipe removal clear
update upgrade patch version
replacement replace swap exchange
loan loaner spare borrow temporary lend interim meantime
deliver delivery arrive arrival ship shipment courier parcel collect pickup pick+up drop+off
restart reboot shutdown turn+off switch+off power cycle turn+on switch+on keep+off keep+on leave+on leave+off
outage down downtime disruption
slow slowness sluggish lag performance speed fast faster
virus malware phish phishing scam ransomware suspicious spam junk
safe secure security safely danger dangerous harm harmless risk
software app application program tool programme package
licence license subscription seat
excel xlsx
browser chrome edge firefox safari
website site webpage page web portal intranet url link address
train training course workshop lesson
guide instruction manual howto walkthrough documentation article
colleague coworker teammate
starter joiner hire newcomer start+with
leaver leave departure
manager boss supervisor approver
approve approval sign+off authorisation authorization
warranty guarantee cover
visit come+by drop+by come+over stop+by onsite come+down come+up pop+over look+at
move relocate relocation
badge card fob keycard
projector beamer
quota storage space full capacity gb
size limit big large maximum max
update+on status progress
cause reason happen wrong why
extend longer
cancel stop kill terminate end close
register enrol enroll signup sign+up registration
addin plugin addon macro
crash freeze hang frozen froze
sound audio volume microphone mic
headset headphone earphone
camera webcam
tablet ipad
encrypt encryption bitlocker
confidential private privacy gdpr read
open 4 launch start
test try trial pilot
copy duplicate
`
