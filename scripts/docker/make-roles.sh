#!/bin/sh
# Runs once, when the database volume is empty: the roles and their database.
# The owner migrates; two are what the application signs in as, and the last one
# deletes what is over. A volume from before that one goes on without it.
set -eu

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=owner="$OWNER_PASSWORD" --set=web="$WEB_PASSWORD" --set=auth="$AUTH_PASSWORD" \
  --set=purge="${PURGE_PASSWORD:-$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')}" <<'SQL'
CREATE ROLE kordel_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'owner';
CREATE ROLE kordel_web LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'web';
CREATE ROLE kordel_auth LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'auth';
CREATE ROLE kordel_purge LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'purge';
CREATE DATABASE kordel OWNER kordel_owner;
REVOKE ALL ON DATABASE kordel FROM PUBLIC;
GRANT CONNECT ON DATABASE kordel TO kordel_web, kordel_auth, kordel_purge;
SQL
