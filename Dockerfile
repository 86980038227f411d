# The suite without a browser and without the tools of the project: the package, as npm would install it.
#
#   docker build -t api-contract-suite .
#   docker run --rm -v "$PWD:/work" api-contract-suite                    # verifies ./contracts, writes ./reports
#   docker run --rm -v "$PWD:/work" --env-file .env api-contract-suite verify --api modelarts
FROM node:24-bookworm-slim AS packed
WORKDIR /suite
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm pack --silent && mv api-contract-suite-*.tgz /suite.tgz

FROM node:24-bookworm-slim
COPY --from=packed /suite.tgz /suite.tgz
RUN npm install --global --ignore-scripts --no-audit --no-fund /suite.tgz && rm /suite.tgz && npm cache clean --force
# Reports belong to this user; name yours with --user where the folder is not writable for it.
USER 1000
WORKDIR /work
ENTRYPOINT ["api-contract-suite"]
CMD ["verify"]
