# The worker: the executable with its model and lexicons, as an ordinary user.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
# What decides on the packages comes first, so that a change of code does not restore them again.
COPY GraphBuilder.sln global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/GraphBuilder/GraphBuilder.csproj src/GraphBuilder/
COPY src/GraphBuilder.Storage/GraphBuilder.Storage.csproj src/GraphBuilder.Storage/
COPY src/GraphBuilder.App/GraphBuilder.App.csproj src/GraphBuilder.App/
RUN dotnet restore src/GraphBuilder.App
COPY cypher/ cypher/
COPY models/ models/
COPY src/ src/
RUN dotnet publish src/GraphBuilder.App --no-restore -c Release -o /app

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble
# Accent folding needs ICU, which not every runtime image has.
RUN apt-get update \
    && apt-get install -y --no-install-recommends libicu74 \
    && rm -rf /var/lib/apt/lists/* \
    && mkdir /state && chown "$APP_UID" /state
COPY --from=build /app /app
USER $APP_UID
WORKDIR /state
VOLUME /state
ENTRYPOINT ["/app/graph-builder"]
