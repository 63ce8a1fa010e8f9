/**
 * Words that mean the same thing, or belong to the same matter, in mails to a help desk, one matter a line: its name, its
 * weight in tenths where it is talked of in nearly every such mail, then other words for it. A word may stand on several
 * lines. "log+in" is a verb whose particle may stand a few words on: "log back in", "put it on".
 */
export const itSynonyms = `
signin login logon signon sign+in log+in sign+on log+on sign+back log+back logging credential password
password passphrase passcode pwd pw pin
unlock lock lock+out
laptop 7 notebook pc machine computer device desktop workstation macbook thinkpad kit
mail 8 email outlook mailbox gmail inbox imap
message 6 letter
newsletter unsubscribe circular mailing
alias address signature
calendar appointment invite invitation
phone mobile handset smartphone iphone cell cellphone android telephone extension
call 6 ring phone+back speak talk dial callback
hear loud mute volume sound audio microphone mic noise speaker
wifi wireless wlan hotspot ssid voucher
network 8 internet connection connect lan ethernet online offline broadband connectivity disconnect net firewall
remote home homeworking abroad
vpn tunnel
folder share directory drive onedrive sharepoint nas
file 8 document data doc spreadsheet workbook
backup back+up snapshot
access 8 permission privilege authorise authorize let+in get+in let+into get+into add+to
allowed permit allow forbid forbidden policy rule regulation compliance exception
fix 4 repair solve resolve resolution sort+out sort mend solution ready work run restore recover recovery complete finish usable operational working
restore recover recovery retrieve undelete get+back bring+back pull+back recall withdraw version
break 7 broke broken damage crack faulty fault defective defect die dead dying fail failure
print printer printout plotter
toner ink cartridge
scan scanner
screen monitor display panel
dock docking hub
charger battery adapter adaptor cable lead usb hdmi plug plugged unplug socket
mfa authenticator two+factor two+step 2fa authentication token otp
code 7 pin key
ticket case request incident
send 4 forward attach resend email+to mail+to share+with
forward redirect reroute divert lands+with
order buy bought purchase procure procurement procured
install setup set+up put+on installation reinstall deploy rollout configure
account profile user username login
cost price pay paid money euro pound dollar eur usd gbp € $ £ charge+for fee invoice expensive budget bill quid set+back quote cent
refund reimburse credit compensation reversal reverse money+back pay+back return chargeback debit overcharge
meet meeting team zoom conference webex session invite
lose lost missing vanish disappear gone loss safe safely
delete remove erase wipe removal clear bin trash deletion
update upgrade patch version
update+on status progress movement chase
replacement replace swap exchange
loan loaner spare borrow temporary lend interim meantime
deliver 8 delivery arrive arrival ship shipment courier parcel collect pickup pick+up drop+off carrier customs post postage hand+over
restart reboot shutdown turn+off switch+off power cycle turn+on switch+on keep+off keep+on leave+on leave+off boot
outage down downtime disruption maintenance window
slow slowness sluggish lag performance speed fast faster quick quicker boot stutter memory
virus malware phish phishing scam ransomware suspicious spam junk
safe secure security safely danger dangerous harm harmless risk afraid worry
insurance insured insure cover policy accident
software app application program programme tool package client
licence license subscription seat renew renewal
excel xlsx
browser chrome edge firefox safari
website 6 site webpage page web portal intranet url link address domain
form template fill+in fill+out paper
train training course workshop lesson teach trainer show+ropes coach introduction
guide instruction manual howto walkthrough documentation article
colleague coworker teammate
technician engineer fitter electrician somebody+come specialist man visit
starter joiner hire newcomer start+with
leaver departure last+day
manager boss supervisor approver lead head
approve approval sign+off authorisation authorization nod consent ok
customer client
lawyer legal solicitor law
warranty guarantee cover
visit come+by drop+by come+over stop+by onsite come+down come+up pop+over pop+up look+at pop+by go+over
move relocate relocation shift migrate migration transfer mover van
badge card fob keycard chip reader pass
door gate entry open barrier
projector beamer
quota storage space full capacity gb tb
size limit big bigger large larger maximum max small smaller font
extra additional another more second further
cause 6 reason happen wrong why culprit
extend longer extension prolong
cancel 7 stop kill terminate end close closed unsubscribe discontinue lapse expire expiry
suspend disable deactivate freeze pause block sleep
activate enable active reactivate
register enrol enroll signup sign+up registration
addin plugin addon macro
crash freeze hang frozen froze
headset headphone earphone
camera webcam video
photo picture image
tablet ipad
desk seat seating workplace
encrypt encryption bitlocker
confidential private privacy gdpr
open 4 launch start
test try trial pilot
copy duplicate twice double
schedule timetable rota plan date slot
notify inform announce announcement warn warning tell+us beforehand
record log history trace entry
water leak flood
power electricity plug socket
heat hot cool cooling aircon temperature warm fan
name surname rename maiden married
color colour black white
keep retain retention store stored
wait queue pending hold
holiday vacation absence
`
