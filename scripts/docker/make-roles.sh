#!/bin/sh
# Runs once, when the database volume is empty: the three roles and their database.
# The owner migrates; the other two are what the application signs in as.
set -eu

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=owner="$OWNER_PASSWORD" --set=web="$WEB_PASSWORD" --set=auth="$AUTH_PASSWORD" <<'SQL'
CREATE ROLE kordel_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'owner';
CREATE ROLE kordel_web LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'web';
CREATE ROLE kordel_auth LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'auth';
CREATE DATABASE kordel OWNER kordel_owner;
REVOKE ALL ON DATABASE kordel FROM PUBLIC;
GRANT CONNECT ON DATABASE kordel TO kordel_web, kordel_auth;
SQL
