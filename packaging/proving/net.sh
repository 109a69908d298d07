#!/bin/sh
# What one asks of the net, in a net of its own that holds nothing but this machine: sh net.sh PERSON, as root. A site and a
# server of PostgreSQL have certificates of an authority that the system trusts; both are opened over the net.
set -eu
person=$1
site=press.example.org desk=desk.example.org address=11.22.33.44 # a public one: others are never asked
place=$(mktemp -d)
home=$(getent passwd "$person" | cut -d: -f6)
as() { setpriv --reuid="$1" --regid="$1" --init-groups env HOME="$(getent passwd "$1" | cut -d: -f6)" sh -c "$2"; }

chmod 755 "$place"
cd "$place"
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -keyout ca.key -out /usr/local/share/ca-certificates/of-the-proof.crt \
    -subj "/CN=The proof" -addext basicConstraints=critical,CA:TRUE 2>/dev/null
update-ca-certificates >/dev/null 2>&1
openssl req -newkey rsa:2048 -nodes -keyout key.pem -out asked.pem -subj "/CN=$site" 2>/dev/null
printf 'subjectAltName=DNS:%s,DNS:%s\n' "$site" "$desk" >names
openssl x509 -req -in asked.pem -CA /usr/local/share/ca-certificates/of-the-proof.crt -CAkey ca.key -CAcreateserial -days 30 \
    -extfile names -out cert.pem 2>/dev/null
cat cert.pem key.pem >server.pem
ip link set lo up
ip address add "$address/32" dev lo
cp /etc/hosts hosts
printf '%s %s\n%s %s\n' "$address" "$site" "$address" "$desk" >>/etc/hosts
leave() {
    code=$?
    cp "$place/hosts" /etc/hosts
    [ -z "${site_process:-}" ] || kill "$site_process"
    [ -z "${data:-}" ] || as postgres "$server/pg_ctl -D $data -m immediate stop" >/dev/null || true
    exit "$code"
}
trap leave EXIT

# an image that lies on the web
mkdir site
cp /usr/share/icons/hicolor/128x128/apps/org.reviewdesk.ReviewDesk.png site/still.png
(cd site && exec openssl s_server -quiet -WWW -accept 443 -cert ../cert.pem -key ../key.pem) >/dev/null 2>&1 &
site_process=$!
printf -- '---\ntitle: From afar\n---\nThe tide.\n\n![The tide](https://%s/still.png)\n' "$site" >"$home/afar.md"
sleep 1
as "$person" "reviewdesk --store ~/afar.db import --fetch-images ~/afar.md"
as "$person" "reviewdesk --store ~/afar.db show afar --markdown" | grep -q "](still" || { echo "FAILED: the image of the web"; exit 1; }
echo "· an image of the web comes in over TLS, by the certificates of the system"

# a desk on a server
server=$(echo /usr/lib/postgresql/*/bin)
data=$place/data
install -d -o postgres "$data"
as postgres "$server/initdb -D $data -A trust -U newsroom >/dev/null"
install -o postgres -m 600 server.pem "$data/server.pem"
printf "ssl = on\nssl_cert_file = 'server.pem'\nssl_key_file = 'server.pem'\nlisten_addresses = '*'\nport = 5544\n" >>"$data/postgresql.conf"
printf "hostssl all all 0.0.0.0/0 trust\n" >>"$data/pg_hba.conf"
as postgres "$server/pg_ctl -w -D $data -o '-k $data' -l $data/log start >/dev/null && $server/createdb -h localhost -p 5544 -U newsroom reviews"
as "$person" "reviewdesk --store postgresql://newsroom@$desk:5544/reviews new --headline 'From the newsroom'"
as "$person" "reviewdesk --store postgresql://newsroom@$desk:5544/reviews list" | grep -q "From the newsroom" || { echo "FAILED: the desk on a server"; exit 1; }
echo "· a desk on a server is opened over TLS, by the certificates of the system"
as postgres "$server/psql -qAt -h localhost -p 5544 -U newsroom reviews -c 'select count(*) from review'"
