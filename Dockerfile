FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY seeds/register seeds/register
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production MERCATO_HOME=/var/lib/mercato
WORKDIR /app
# A new volume mounted here takes over the owner of this folder.
RUN install --directory --owner=node --group=node /var/lib/mercato
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY scripts/setup.js scripts/setup.js
COPY bin bin
COPY cypher cypher
COPY schema schema
COPY seeds seeds
COPY src/neo4j/managed/jars.lock.json src/neo4j/managed/pom.xml src/neo4j/managed/
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/mercato.js"]
CMD ["serve", "--host", "0.0.0.0"]
