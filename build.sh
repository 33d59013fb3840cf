#!/usr/bin/env bash
# Restores, builds, checks the formatting and runs every test of the solution.
set -euo pipefail
cd "$(dirname "$0")"
export CI=true
dotnet restore GraphBuilder.sln
dotnet build GraphBuilder.sln --no-restore -c Release
dotnet format GraphBuilder.sln --no-restore --verify-no-changes
dotnet test GraphBuilder.sln --no-build -c Release "$@"
